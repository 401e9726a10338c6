package muster.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a call of the command line came to.
 *
 * @param opened the folder that the desktop was asked to open, by its path
 */
record CliRun(int code, String out, String err, List<String> opened) {
  static CliRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> opened = new ArrayList<>();
    Cli.Desktop desktop =
        (@Nullable Path workspace) -> {
          opened.add(String.valueOf(workspace));
          return Cli.DONE;
        };
    int code = new Cli(new PrintWriter(out), new PrintWriter(err), desktop).run(arguments);
    return new CliRun(code, out.toString(), err.toString(), opened);
  }

  /** The same on the test's own workspace. */
  static CliRun onSmall(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--workspace");
    all.add(small().toString());
    return of(all.toArray(String[]::new));
  }

  static Path small() {
    try {
      return Path.of(Objects.requireNonNull(CliRun.class.getResource("small")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
