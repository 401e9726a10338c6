package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UserFolderTest {
  private static final Path HOME = Path.of("home", "olena");

  @Test
  void aNamedFolderGoesBeforeAll() {
    assertThat(UserFolder.find("elsewhere", "Windows 11", HOME, Map.of("APPDATA", "roaming")))
        .isEqualTo(Path.of("elsewhere"));
    assertThat(UserFolder.find(" ", "Linux", HOME, Map.of()))
        .isEqualTo(HOME.resolve(".config").resolve("muster"));
  }

  @Test
  void aPortableCopyKeepsItBesideItself(@TempDir Path stick) throws IOException {
    assertThat(UserFolder.portable(stick.toString())).isNull();
    assertThat(UserFolder.portable(null)).isNull();
    Files.createFile(stick.resolve("portable"));
    assertThat(UserFolder.portable(stick.toString()))
        .isEqualTo(stick.resolve("settings").toString());
  }

  @Test
  void linuxKeepsItInTheConfigurationFolder() {
    assertThat(UserFolder.find(null, "Linux", HOME, Map.of("XDG_CONFIG_HOME", "config")))
        .isEqualTo(Path.of("config", "muster"));
    assertThat(UserFolder.find(null, "Linux", HOME, Map.of("XDG_CONFIG_HOME", "")))
        .isEqualTo(HOME.resolve(".config").resolve("muster"));
  }

  @Test
  void windowsKeepsItInTheRoamingFolder() {
    assertThat(UserFolder.find(null, "Windows 11", HOME, Map.of("APPDATA", "roaming")))
        .isEqualTo(Path.of("roaming", "Muster"));
    assertThat(UserFolder.find(null, "Windows 11", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Muster"));
  }

  @Test
  void macOsKeepsItInApplicationSupport() {
    assertThat(UserFolder.find(null, "Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library").resolve("Application Support").resolve("Muster"));
  }
}
