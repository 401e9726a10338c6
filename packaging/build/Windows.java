import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An installer for one user, who needs no rights for it, and a portable folder as a zip file. */
final class Windows implements Target {
  /** By this a new version finds the old one: never to be changed. */
  private static final String UPGRADES = "6c1f3bd6-6f2f-4c8a-9d0e-2b7c5a1e9f43";

  @Override
  public String imageName() {
    return "Muster";
  }

  @Override
  public String app() {
    return "app";
  }

  @Override
  public String runtime() {
    return "runtime";
  }

  @Override
  public String java() {
    return "java.exe";
  }

  @Override
  public String libraries() {
    return "bin";
  }

  @Override
  public String sqlite() {
    return "Windows/" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
  }

  @Override
  public String icon() {
    return "muster.ico";
  }

  @Override
  public void finish(Path image, Path app) {}

  @Override
  public void packages(Path out, Path image, Path icons, String version) throws IOException {
    Package.jpackage(installer(out, image, icons, version));
    Package.tool(
        "jar",
        List.of(
            "--create",
            "--no-manifest",
            "--date=" + Package.DATE,
            "--file=" + out.resolve("muster-" + version + "-windows.zip"),
            "-C",
            out.toString(),
            imageName()));
  }

  static List<String> installer(Path out, Path image, Path icons, String version)
      throws IOException {
    Path association = Association.write(out, icons.resolve("workspace/muster.ico"));
    List<String> arguments = Target.installer("msi", out, image, version);
    arguments.addAll(
        List.of(
            "--file-associations=" + association,
            "--win-per-user-install",
            "--win-dir-chooser",
            "--win-menu",
            "--win-menu-group=Muster",
            "--win-shortcut-prompt",
            "--win-upgrade-uuid=" + UPGRADES));
    return arguments;
  }
}
