/**
 * What capabilities ask of KPIs without knowing who keeps them.
 */
package com.asyncbacklog.kpi;
