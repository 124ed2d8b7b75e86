package com.asyncbacklog.digest;

import com.asyncbacklog.jira.JiraAddress;
import com.asyncbacklog.jira.Reader;
import com.asyncbacklog.mail.MailText;
import com.asyncbacklog.shared.HubAddress;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the mail of a digest. */
@Named
class DigestLetter {

    private static final String TEMPLATE = "async-backlog/digest/digest.vm";

    private final JiraAddress jira;

    DigestLetter(JiraAddress jira) {
        this.jira = jira;
    }

    MailText of(Digest digest, Reader reader) {
        DigestTimes times = new DigestTimes(reader, digest.due().day(), digest.until());
        List<WaitingView> waiting = digest.waiting().stream()
                .map(item -> new WaitingView(item, digest.isDueToday(item), jira.inMails(item.link()), times))
                .toList();
        List<ProjectNewsView> projects =
                digest.news().projects().stream().map(news -> view(news, times)).toList();
        return new MailText(
                subject(digest, times, reader),
                preview(digest),
                reader.text("asyncbacklog.digest.reason"),
                TEMPLATE,
                Map.of("digest", new DigestView(waiting, projects, digest.news().isMore())));
    }

    private ProjectNewsView view(ProjectNews news, DigestTimes times) {
        String feed = new HubAddress(news.project().key(), "feed").path();
        List<StoryView> stories = news.news().stream()
                .map(one -> new StoryView(
                        one,
                        one.story().link().isEmpty()
                                ? ""
                                : jira.inMails(one.story().link()),
                        times))
                .toList();
        return new ProjectNewsView(news.project(), jira.inMails(feed), stories);
    }

    private static String subject(Digest digest, DigestTimes times, Reader reader) {
        int changed = digest.news().count();
        int waiting = digest.waiting().size();
        String what = changed == 0 ? "waiting" : waiting == 0 ? "new" : "both";
        return reader.text("asyncbacklog.digest.subject." + what, times.day(), changed, waiting);
    }

    /** The most urgent thing that waits, then what is newest. */
    private static String preview(Digest digest) {
        return Stream.concat(
                        digest.waiting().stream().map(item -> item.text()),
                        digest.news().projects().stream()
                                .flatMap(project -> project.news().stream())
                                .map(news -> news.story().sentence()))
                .findFirst()
                .orElse("");
    }
}
