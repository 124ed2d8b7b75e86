/**
 * Decisions as Markdown files: records are read from MADR and Nygard's form, single or in an archive, and written so that
 * equal ones come back. Only of {@link com.asyncbacklog.decisions} it knows what it takes to hand records over.
 */
package com.asyncbacklog.decisions.markdown;
