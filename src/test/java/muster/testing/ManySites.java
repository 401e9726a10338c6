package muster.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.model.Extras;
import muster.model.Site;
import muster.model.Workspace;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Workspaces with more sites than a person would enter. */
public final class ManySites {
  private static final List<String> KINDS =
      List.of("port", "airport", "logistics-hub", "thermal-plant", "training-area");

  private ManySites() {}

  /** The workspace with so many sites all over Ukraine instead of its own; always the same. */
  public static Workspace in(Workspace workspace, int count) {
    return new Workspace(
        workspace.header(),
        workspace.sources(),
        workspace.actors(),
        workspace.positions(),
        workspace.assumptions(),
        workspace.commitments(),
        workspace.forceModels(),
        workspace.enablers(),
        workspace.parameters(),
        workspace.scenarios(),
        workspace.zones(),
        sites(count),
        workspace.lines(),
        workspace.briefings());
  }

  private static List<Site> sites(int count) {
    Random random = new Random(3);
    GeometryFactory geometry = new GeometryFactory();
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Coordinate at = new Coordinate(random.nextDouble(23, 40), random.nextDouble(45, 52));
      sites.add(
          new Site(
              "many-" + i,
              "Site " + i,
              KINDS.get(i % KINDS.size()),
              null,
              List.of(),
              geometry.createPoint(at),
              Extras.NONE));
    }
    return sites;
  }
}
