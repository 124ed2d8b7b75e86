package com.asyncbacklog.updates;

import com.asyncbacklog.jira.IssueAccess;
import com.asyncbacklog.jira.IssueRef;
import com.asyncbacklog.jira.People;
import com.asyncbacklog.jira.Person;
import com.asyncbacklog.jira.Projects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows stored updates to one reader, for one request: each person and project is asked for once. */
final class UpdateSight {

    private final People people;
    private final Projects projects;
    private final Person reader;
    private final Map<String, Person> known = new HashMap<>();
    private final Map<Long, Optional<UpdatePlace>> places = new HashMap<>();

    UpdateSight(People people, Projects projects, Person reader) {
        this.people = people;
        this.projects = projects;
        this.reader = reader;
    }

    /** Nothing for a project that is not there or that the reader may not browse. */
    Optional<UpdatePlace> place(long projectId) {
        return places.computeIfAbsent(
                projectId,
                id -> projects.access(id, reader).map(access -> new UpdatePlace(access, projects.isLive(id))));
    }

    /** Nothing when the reader may not browse its project. */
    Optional<VisibleUpdate> see(Update update, UpdateThreads threads, Map<Long, IssueAccess> issues) {
        return place(update.projectId())
                .map(place -> new VisibleUpdate(
                        update,
                        place,
                        person(update.author()),
                        person(update.updatedBy()),
                        mentioned(update, issues),
                        threads.questionsOf(update).stream()
                                .map(question -> see(question, threads.answersOf(question), place))
                                .toList(),
                        acknowledgements(threads.readersOf(update)),
                        UpdatePermissions.of(update, reader, place)));
    }

    VisibleQuestion see(Question question, List<Answer> answers, UpdatePlace place) {
        String answerer = question.turn().answerer();
        String first = question.asked().to();
        return new VisibleQuestion(
                question,
                person(answerer),
                first.equals(answerer) ? Optional.empty() : Optional.of(person(first)),
                answers.stream()
                        .map(answer -> new VisibleAnswer(answer, person(answer.author())))
                        .toList(),
                question.closure().map(closure -> person(closure.by())),
                QuestionPermissions.of(question, reader, place));
    }

    Person person(String key) {
        return known.computeIfAbsent(key, people::byKey);
    }

    private static List<IssueRef> mentioned(Update update, Map<Long, IssueAccess> issues) {
        return update.content().issueIds().stream()
                .filter(issues::containsKey)
                .map(id -> issues.get(id).issue())
                .toList();
    }

    private Acknowledgements acknowledgements(List<String> readers) {
        return new Acknowledgements(
                readers.size(),
                readers.contains(reader.key()),
                readers.stream()
                        .limit(Acknowledgements.MOST_NAMED)
                        .map(this::person)
                        .toList());
    }
}
