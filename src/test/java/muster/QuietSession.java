package muster;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import muster.cli.Cli;
import muster.export.ExportFormat;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.WorkspaceFolder;
import muster.store.keep.KeptFolder;
import muster.store.merge.Decision;
import muster.testing.ShippedData;

/**
 * The program from its start through what it does: answer, export in all formats, import, save, and
 * all of a session in the window. It runs by itself, so that what it asks of the system can be
 * watched.
 */
final class QuietSession {
  /** Said at the end; whoever does not read it does not know whether anything happened. */
  static final String END = "all was done";

  private static final String KML =
      """
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document>
        <NetworkLink><Link><href>http://127.0.0.1:9/a.kml</href></Link></NetworkLink>
        <Placemark><name>A</name><description>http://127.0.0.1:9/</description>
          <Point><coordinates>30.5,50.5</coordinates></Point></Placemark>
      </Document></kml>
      """;

  private QuietSession() {}

  /**
   * @param arguments an empty folder to work in; and {@code call}, to do nothing but reach out
   */
  public static void main(String[] arguments) {
    Muster.prepare();
    Path folder = Path.of(arguments[0]);
    try {
      if (arguments.length > 1) {
        call();
      } else {
        work(folder);
      }
      new PrintWriter(System.out, true, StandardCharsets.UTF_8).println(END);
    } catch (Exception | Error e) {
      new PrintWriter(System.err, true, StandardCharsets.UTF_8).println(e);
    } finally {
      System.exit(0); // A window would keep it from ending.
    }
  }

  /** Nobody listens there: trying is enough. */
  private static void call() throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9), 1000);
    } catch (java.net.ConnectException e) {
      // As expected.
    }
  }

  private static void work(Path folder) throws Exception {
    command("validate");
    command("explore", "--target", "20000");
    command("zones");
    String formats =
        Arrays.stream(ExportFormat.values())
            .map(ExportFormat::word)
            .collect(Collectors.joining(","));
    String slide = ShippedData.WORKSPACE.briefings().getFirst().slides().getFirst().id();
    String to = folder.resolve("out").toString();
    command("export", "--slide", slide, "--out", to, "--format", formats, "--size", "320x180");
    Path own = folder.resolve("own");
    WorkspaceFolder.saveCopy(own, ShippedData.WORKSPACE, ForeignMembers.NONE);
    Path kml = Files.writeString(folder.resolve("a.kml"), KML);
    String workspace = own.toString();
    command("import-map", kml.toString(), "--workspace", workspace, "--kind", "city", "--dry-run");
    try (KeptFolder kept = KeptFolder.open(own, ShippedData.WORKSPACE, ForeignMembers.NONE)) {
      kept.keep(
          RecordList.BRIEFINGS.with(ShippedData.WORKSPACE, List.of()),
          ForeignMembers.NONE,
          Decision.OPEN);
    }
    QuietWindow.use(folder);
  }

  private static void command(String... words) {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = new Cli(nowhere, err, _ -> Cli.DONE).run(words);
    if (code != Cli.DONE) {
      throw new AssertionError(String.join(" ", words));
    }
  }
}
