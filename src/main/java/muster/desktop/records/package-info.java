/**
 * The pane of data: every record of the workspace in lists, and the form in which one is written.
 * What is typed is kept as it is typed, judged as a file is, and becomes one edit when it is saved.
 */
@NullMarked
package muster.desktop.records;

import org.jspecify.annotations.NullMarked;
