package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.DecisionLimits;
import com.asyncbacklog.decisions.DecisionLink;
import com.asyncbacklog.decisions.markdown.MarkdownBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;

/** Takes documents and references out of the sections that list them; all else stays text. */
final class MarkdownLinks {

    private final List<DecisionLink> links = new ArrayList<>();
    private final List<MarkdownReference> references = new ArrayList<>();

    List<DecisionLink> links() {
        return links;
    }

    List<MarkdownReference> references() {
        return references;
    }

    /** The section with what is left of it; none when that is nothing. */
    Optional<MarkdownSection> read(MarkdownSection section) {
        MarkdownBlocks blocks = MarkdownBlocks.of(section.text());
        List<String> rest = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            String source = blocks.source(block);
            if (block.node() instanceof ListBlock list) {
                rest.add(readItems(source, blocks.items(list)));
            } else if (block.node() instanceof Paragraph) {
                rest.add(String.join(
                        "\n", source.lines().filter(line -> !take(line)).toList()));
            } else {
                rest.add(source);
            }
        }
        String text = MarkdownTexts.joined(rest);
        return text.isEmpty() ? Optional.empty() : Optional.of(section.withText(text));
    }

    private String readItems(String source, List<String> items) {
        List<String> kept = items.stream().filter(item -> !take(item)).toList();
        return kept.size() == items.size() ? source : MarkdownLists.of("- ", kept);
    }

    private boolean take(String line) {
        Optional<DecisionLink> link = MarkdownInline.onlyLink(line);
        if (link.isPresent() && links.size() < DecisionLimits.LONGEST_LIST) {
            return links.add(link.get());
        }
        List<MarkdownReference> found = MarkdownReferences.in(line);
        references.addAll(found);
        // What says more than the reference does stays as a text, too.
        return found.size() == 1 && found.get(0).sentence().equalsIgnoreCase(MarkdownTexts.oneLine(line));
    }
}
