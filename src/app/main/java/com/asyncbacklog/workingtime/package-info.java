/**
 * When people work: their zone, weekly hours and absences, and what follows from them. The engine is pure rules: which
 * working day an instant belongs to, when so many hours of work are over, when two people work at the same time. It keeps
 * to three rules:
 *
 * <ul>
 *   <li>Hours are what the clock on the wall shows. Something begins or ends at the first instant at which that clock shows
 *       its time or a later one: where the clock is set forward over the time, that is the instant of the change; where it
 *       is set back and shows the time twice, the first of the two. So stretches that don't overlap on the clock never
 *       overlap in fact.
 *   <li>Hours of work are elapsed time: a stretch with a clock change in it is that much longer or shorter.
 *   <li>A stretch belongs to the day it begins on, also after midnight. An absence takes away the stretches that begin on
 *       its days, nothing else.
 * </ul>
 */
package com.asyncbacklog.workingtime;
