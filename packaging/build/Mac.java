import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A disk image with the application, to be dragged where one likes. */
final class Mac implements Target {
  @Override
  public String imageName() {
    return "Muster.app";
  }

  @Override
  public String app() {
    return "Contents/app";
  }

  @Override
  public String runtime() {
    return "Contents/runtime/Contents/Home";
  }

  @Override
  public String java() {
    return "java";
  }

  @Override
  public String sqlite() {
    return "Mac/" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
  }

  @Override
  public String icon() {
    return "muster.icns";
  }

  @Override
  public List<String> image(Path out, Path input, Path runtime, Path icons, String version)
      throws IOException {
    List<String> arguments = Target.super.image(out, input, runtime, icons, version);
    // What opens with it stands in the application itself here, not in its installer.
    Path association = Association.write(out, icons.resolve("workspace/muster.icns"));
    arguments.add("--file-associations=" + association);
    arguments.add("--mac-package-identifier=org.muster.Muster");
    arguments.add("--mac-app-category=public.app-category.productivity");
    return arguments;
  }

  @Override
  public void finish(Path image, Path app) {}

  @Override
  public void packages(Path out, Path image, Path icons, String version) {
    Package.jpackage(installer(out, image, version));
  }

  static List<String> installer(Path out, Path image, String version) {
    List<String> arguments = Target.installer("dmg", out, image, version);
    arguments.add("--mac-package-identifier=org.muster.Muster");
    return arguments;
  }
}
