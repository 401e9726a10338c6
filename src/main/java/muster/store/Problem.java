package muster.store;

/**
 * Something that is wrong in a workspace folder.
 *
 * @param file relative to the folder
 * @param line of the value, or of the object in which something is missing; from 1
 * @param column as the line's; from 1
 * @param path of the value, or of what is missing, such as {@code $[3].troops.low}
 * @param message one sentence: what is wrong and what to do
 */
public record Problem(String file, int line, int column, String path, String message) {}
