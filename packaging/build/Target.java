import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A system that packages are for. */
interface Target {
  /**
   * A window must not stand still to collect garbage, need not do so while it starts, rather
   * collects than grows, and gives back what it has not used for a while.
   */
  String[] WINDOW = {
    "-XX:+UseG1GC",
    "-XX:MetaspaceSize=128m",
    "-XX:MinHeapFreeRatio=10",
    "-XX:MaxHeapFreeRatio=25",
    "-XX:GCTimeRatio=2",
    "-XX:G1PeriodicGCInterval=15000",
    "-XX:TrimNativeHeapInterval=15000"
  };

  /** The system that this runs on. */
  static Target here() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("win") ? new Windows() : name.contains("mac") ? new Mac() : new Linux();
  }

  /** The folder of the image, as jpackage calls it. */
  String imageName();

  /** Where in the image the application is. */
  String app();

  /** Where in the image its Java is. */
  String runtime();

  /** The file name of Java itself. */
  String java();

  /** Where in a runtime its machine code is. */
  default String libraries() {
    return "lib";
  }

  /** SQLite's folder for this system's machine code in its jar. */
  String sqlite();

  /** The icon's file. */
  String icon();

  /** Puts into the image what only this system has. */
  void finish(Path image, Path app) throws IOException;

  /** Makes the installers. */
  void packages(Path out, Path image, Path icons, String version)
      throws IOException, InterruptedException;

  /** jpackage's arguments for the image: a launcher for the window, and one for commands. */
  default List<String> image(Path out, Path input, Path runtime, Path icons, String version)
      throws IOException {
    Path commands = out.resolve("muster-cli.properties");
    Files.writeString(commands, commands());
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type=app-image",
                "--name=Muster",
                "--app-version=" + version,
                "--vendor=The Muster authors",
                "--description=Who would stand where in Ukraine, under which assumptions",
                "--input=" + input,
                "--main-jar=lib/muster.jar",
                "--main-class=muster.Muster",
                "--runtime-image=" + runtime,
                "--icon=" + icons.resolve(icon()),
                "--add-launcher=muster-cli=" + commands,
                "--dest=" + out));
    for (String option : options(WINDOW)) {
      arguments.add("--java-options=" + option);
    }
    return arguments;
  }

  /** The launcher for commands: over before garbage is worth collecting. */
  private static String commands() {
    return "win-console=true\nwin-menu=false\nwin-shortcut=false\nlinux-shortcut=false\n"
        + "java-options="
        + String.join(" ", options("-XX:+UseSerialGC", "-Xms512m", "-XX:NewSize=280m"))
        + "\n";
  }

  private static List<String> options(String... more) {
    List<String> options = new ArrayList<>(StartCache.options("$APPDIR"));
    options.add("-XX:AOTCache=$APPDIR/start.aot");
    options.add("-Dmuster.beside=$ROOTDIR");
    options.addAll(List.of(more));
    return options;
  }

  /** jpackage's arguments for an installer of the image. */
  static List<String> installer(String type, Path out, Path image, String version) {
    return new ArrayList<>(
        List.of(
            "--type=" + type,
            "--name=Muster",
            "--app-version=" + version,
            "--vendor=The Muster authors",
            "--app-image=" + image,
            "--license-file=LICENSE",
            "--dest=" + out));
  }
}
