package com.asyncbacklog.decisions;

import static java.util.Objects.requireNonNullElse;

import com.asyncbacklog.jira.Members;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.java.ao.DBParam;

/** A decision area to the columns of its row, and back. */
final class AreaColumns {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private AreaColumns() {}

    static DBParam[] of(DecisionArea area, int place) {
        Boundary boundary = area.boundary();
        return new DBParam[] {
            new DBParam("PROJECT_ID", area.projectId()),
            new DBParam("PLACE", place),
            new DBParam("NAME", area.name()),
            new DBParam("OBJECTIVE", nullable(area.objective())),
            new DBParam("DESCRIPTION", nullable(area.description())),
            new DBParam("DECIDERS_JSON", json(boundary.deciders())),
            new DBParam("CONSULTED_JSON", json(boundary.consulted())),
            new DBParam("LIMIT_TEXT", nullable(boundary.limit())),
            new DBParam("JQL", nullable(boundary.jql())),
            new DBParam("HARD_TO_REVERSE", boundary.hardToReverse()),
            new DBParam("OBJECTION_HOURS", boundary.objectionHours()),
            new DBParam("REMOVED", area.removed())
        };
    }

    static void write(DecisionArea area, int place, DecisionAreaRow row) {
        Boundary boundary = area.boundary();
        row.setPlace(place);
        row.setName(area.name());
        row.setObjective(nullable(area.objective()));
        row.setDescription(nullable(area.description()));
        row.setDecidersJson(json(boundary.deciders()));
        row.setConsultedJson(json(boundary.consulted()));
        row.setLimitText(nullable(boundary.limit()));
        row.setJql(nullable(boundary.jql()));
        row.setHardToReverse(boundary.hardToReverse());
        row.setObjectionHours(boundary.objectionHours());
        row.setRemoved(area.removed());
    }

    static DecisionArea read(DecisionAreaRow row) {
        return new DecisionArea(
                row.getID(),
                row.getProjectId(),
                row.getName(),
                text(row.getObjective()),
                text(row.getDescription()),
                new Boundary(
                        members(row.getDecidersJson()),
                        members(row.getConsultedJson()),
                        text(row.getLimitText()),
                        text(row.getJql()),
                        row.getHardToReverse(),
                        row.getObjectionHours()),
                row.getRemoved());
    }

    static AreaDeciders deciders(DecisionAreaRow row) {
        return new AreaDeciders(row.getID(), row.getProjectId(), members(row.getDecidersJson()), row.getRemoved());
    }

    private static String json(Members members) {
        try {
            return members.isEmpty() ? null : JSON.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("no JSON for members", impossible);
        }
    }

    private static Members members(String json) {
        try {
            return json == null ? Members.NONE : JSON.readValue(json, Members.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a row of decision areas holds JSON that cannot be read", fault);
        }
    }

    private static String text(String column) {
        return requireNonNullElse(column, "");
    }

    private static String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}
