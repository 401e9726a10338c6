package muster;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import muster.cli.Cli;

/**
 * The commands that a rehearsal goes through.
 *
 * @param folder takes what is exported
 */
record RehearsedCommands(Path folder, PrintWriter out, PrintWriter err) {
  /** Names the folder, and asks for the rehearsal. */
  static final String PROPERTY = "muster.rehearse";

  /** Returns the exit code of the first that fails. */
  int run() {
    Cli cli = new Cli(out, err, workspace -> Cli.DONE);
    String exported = folder.toString();
    return List.of(
            List.of("--help"),
            List.of("validate"),
            List.of("assess"),
            List.of("assess", "--format", "json", "--as-of", "2025-12"),
            List.of("explore", "--target", "20000"),
            List.of("explore", "--target", "20000", "--format", "json"),
            List.of("zones"),
            List.of("zones", "--format", "json", "--rulers"),
            List.of("export", "--out", exported),
            List.of("export-map", "--out", folder.resolve("map.geojson").toString()))
        .stream()
        .mapToInt(command -> cli.run(command.toArray(String[]::new)))
        .filter(code -> code != Cli.DONE)
        .findFirst()
        .orElse(Cli.DONE);
  }
}
