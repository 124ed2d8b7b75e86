package com.asyncbacklog.digest;

import com.asyncbacklog.jira.ProjectRef;
import java.util.List;

/**
 * What changed in a project.
 *
 * @param news newest first; never empty
 */
record ProjectNews(ProjectRef project, List<News> news) {}
