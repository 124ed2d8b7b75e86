package com.asyncbacklog.host.activeobjects;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Common;
import net.java.ao.Polymorphic;
import net.java.ao.RawEntity;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.Ignore;
import net.java.ao.schema.NameConverters;

/**
 * Jira's own limits on entities, checked before the library's (names of 30 characters, text of 450 or unlimited). From
 * the Active Objects plugin's {@code NamesLengthAndOracleReservedWordsEntitiesValidator}; its opt-out annotation
 * {@code IgnoreReservedKeyword} is not known here, so a reserved word always fails.
 */
final class EntityLimits {

    private static final int MOST_ENTITIES = 200;
    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final NameConverters names;

    EntityLimits(NameConverters names) {
        this.names = names;
    }

    void check(List<Class<? extends RawEntity<?>>> entities) {
        if (entities.size() > MOST_ENTITIES) {
            throw new ActiveObjectsException("Plugins are allowed no more than " + MOST_ENTITIES + " entities!");
        }
        entities.forEach(this::check);
    }

    private void check(Class<? extends RawEntity<?>> entity) {
        refuseReserved(names.getTableNameConverter().getName(entity), "table of " + entity.getName());
        for (Method method : entity.getMethods()) {
            check(method, names.getFieldNameConverter());
        }
    }

    private static void check(Method method, FieldNameConverter fields) {
        boolean column = Common.isAccessor(method) || Common.isMutator(method);
        if (column && !method.isAnnotationPresent(Ignore.class)) {
            refuseReserved(fields.getName(method), "column of " + method);
        }
        Class<?> attribute = Common.getAttributeTypeFromMethod(method);
        if (attribute != null && attribute.isAnnotationPresent(Polymorphic.class)) {
            refuseReserved(fields.getPolyTypeName(method), "type column of " + method);
        }
    }

    private static void refuseReserved(String name, String what) {
        if (name != null && RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
            throw new ActiveObjectsException("the " + what + " is named " + name + ", which is a reserved word");
        }
    }
}
