package com.asyncbacklog.decisions.markdown;

import com.asyncbacklog.decisions.markdown.MarkdownBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Paragraph;

/** Reads what stands around a title: facts in lines or lists, and text between them. */
final class MarkdownPreamble {

    private final MarkdownBlocks blocks;
    private final MarkdownFacts facts;
    private final List<String> texts = new ArrayList<>();

    MarkdownPreamble(MarkdownBlocks blocks, MarkdownFacts facts) {
        this.blocks = blocks;
        this.facts = facts;
    }

    /** What is left when facts have been taken out. */
    String read(List<Block> preamble) {
        for (Block block : preamble) {
            if (block.node() instanceof ListBlock list) {
                readList(block, blocks.items(list));
            } else if (block.node() instanceof Paragraph) {
                readLines(blocks.source(block).lines().toList());
            } else if (block.node() instanceof Heading) {
                // Facts with a line of dashes below.
                List<String> lines = blocks.source(block).lines().toList();
                readLines(lines.subList(0, lines.size() - 1));
            } else {
                texts.add(blocks.source(block));
            }
        }
        return MarkdownTexts.joined(texts);
    }

    private void readLines(List<String> lines) {
        List<String> rest = new ArrayList<>();
        for (String line : lines) {
            MarkdownFact.of(line).ifPresentOrElse(facts::add, () -> rest.add(line));
        }
        texts.add(String.join("\n", rest));
    }

    private void readList(Block block, List<String> items) {
        List<Optional<MarkdownFact>> read =
                items.stream().map(MarkdownPreamble::fact).toList();
        if (read.stream()
                .flatMap(Optional::stream)
                .noneMatch(fact -> fact.name().isPresent())) {
            texts.add(blocks.source(block));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            read.get(i).ifPresentOrElse(facts::add, () -> facts.addOther(item));
        }
    }

    /** A fact of which the value may go on in further lines or be a list. */
    private static Optional<MarkdownFact> fact(String item) {
        String[] parts = item.split("\n", 2);
        return MarkdownFact.any(parts[0])
                .map(fact -> parts.length == 1
                        ? fact
                        : new MarkdownFact(fact.name(), fact.label(), MarkdownLists.oneLine(fact.value(), parts[1])));
    }
}
