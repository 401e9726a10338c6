/**
 * The command line: one class a command, which reads its options, asks the engine, and hands the
 * answer to a report, as JSON for programs or as text for people.
 *
 * <p>Standard output has the answer and nothing else; standard error has one sentence for each
 * thing that is wrong. Both are UTF-8 whatever the machine's settings.
 */
@NullMarked
package muster.cli;

import org.jspecify.annotations.NullMarked;
