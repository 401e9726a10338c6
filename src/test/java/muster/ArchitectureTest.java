package muster;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of {@code README.md}, "How it is built": data flows one way. */
@AnalyzeClasses(packages = "muster", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule model_knows_nobody =
      classes()
          .that()
          .resideInAPackage("muster.model..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "muster.model..", "java..", "org.locationtech.jts..", "org.jspecify.."))
          .because("everything else is built on the domain, so it must not move when they do");

  @ArchTest static final ArchRule store_knows_only_the_model = mayUse("store", "model");

  @ArchTest static final ArchRule engine_knows_only_the_model = mayUse("assess", "model");

  @ArchTest static final ArchRule geo_knows_only_the_model = mayUse("geo", "model");

  @ArchTest
  static final ArchRule painters_know_what_they_paint = mayUse("draw", "model", "assess", "geo");

  @ArchTest
  static final ArchRule export_stands_on_the_painters =
      mayUse("export", "draw", "store", "model", "assess", "geo");

  @ArchTest
  static final ArchRule command_line_does_without_the_desktop =
      mayUse("cli", "export", "draw", "store", "model", "assess", "geo");

  @ArchTest
  static final ArchRule nobody_below_knows_the_desktop =
      noClasses()
          .that(
              resideInAPackage("muster..")
                  .and(not(resideInAnyPackage("muster", "muster.desktop.."))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("muster.desktop..")
          .because("exports and commands run without a display and without a toolkit");

  @ArchTest
  static final ArchRule only_the_desktop_uses_javafx =
      noClasses()
          .that(resideInAPackage("muster..").and(not(resideInAPackage("muster.desktop.."))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..")
          .because("a picture made without a display must be the picture on the screen");

  @ArchTest
  static final ArchRule view_models_know_no_nodes =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.scene..")
          .because("what a person sees must be testable without a window");

  @ArchTest
  static final ArchRule no_sockets =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(.*Socket.*|URLConnection|http\\..*)")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.net.http..")
          .because("Muster works with the network off, and never opens a connection");

  @ArchTest
  static final ArchRule no_threads_of_ones_own =
      noClasses()
          .should()
          .callConstructor(Thread.class, Runnable.class)
          .orShould()
          .callConstructor(Thread.class)
          .because("work runs on an executor that a test can replace");

  @ArchTest
  static final ArchRule only_the_command_line_prints =
      noClasses()
          .that(resideInAPackage("muster..").and(not(resideInAnyPackage("muster", "muster.cli.."))))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("in a window nobody sees standard output");

  @ArchTest
  static final ArchRule panes_form_no_cycle =
      slices()
          .matching("muster.desktop.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a pane that knows the pane that shows it cannot be changed alone");

  private static ArchRule mayUse(String user, String... used) {
    String[] allowed = new String[used.length + 1];
    allowed[0] = "muster." + user + "..";
    for (int i = 0; i < used.length; i++) {
      allowed[i + 1] = "muster." + used[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage("muster." + user + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("muster.."))))
        .because("data flows one way: " + user + " may use " + String.join(", ", used));
  }
}
