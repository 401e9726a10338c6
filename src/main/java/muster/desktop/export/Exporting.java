package muster.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import muster.desktop.task.Tasks;

/**
 * What exports need of the machine.
 *
 * @param tasks paints and writes, so that nothing else waits for that
 * @param last what was chosen last
 * @param keep keeps what is chosen for the next start
 * @param folders shows a folder to the person
 */
public record Exporting(
    Tasks tasks, ExportChoices last, Consumer<ExportChoices> keep, Folders folders) {

  /** Shows folders in the program that the system has for that. */
  @FunctionalInterface
  public interface Folders {
    /**
     * @throws IOException if there is no such program
     */
    void open(Path folder) throws IOException;
  }
}
