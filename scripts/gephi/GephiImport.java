import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.filters.api.FilterController;
import org.gephi.filters.api.Range;
import org.gephi.filters.plugin.dynamic.DynamicRangeBuilder.DynamicRangeFilter;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens files as Gephi opens them and tells what arrived: one line of JSON for each file.
 * Arguments: the file to write; windows of the timeline to play, such as @2024-09-01/2024-09-30; then the files to open.
 */
public class GephiImport {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    List<String> windows = new ArrayList<>();
    for (String arg : args) if (arg.startsWith("@")) windows.add(arg.substring(1));
    try (PrintWriter out = new PrintWriter(args[0], StandardCharsets.UTF_8)) {
      for (int i = 1 + windows.size(); i < args.length; i++) {
        Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
        projects.openWorkspace(workspace);
        out.println(json(open(new File(args[i]), workspace, windows)));
        projects.deleteWorkspace(workspace);
      }
    }
    System.exit(0);
  }

  private static Map<String, Object> open(File file, Workspace workspace, List<String> windows) throws Exception {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("file", file.getPath());
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    if (container == null) {
      told.put("issues", List.of(Map.of("level", "CRITICAL", "message", "Gephi could not read the file at all")));
      return told;
    }
    // Gephi scales positions to its window; the test wants to see those of the file.
    container.getLoader().setAutoScale(false);
    Report report = container.getReport();
    importer.process(container, new DefaultProcessor(), workspace);
    report.append(container.getReport());
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    List<Object> nodes = new ArrayList<>();
    for (Node node : graph.getNodes().toArray()) nodes.add(node(node));
    List<Object> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges().toArray()) edges.add(edge(edge));
    List<Object> issues = new ArrayList<>();
    for (Issue issue : report.getIssuesList(1000)) {
      issues.add(Map.of("level", issue.getLevel().toString(), "message", String.valueOf(issue.getMessage())));
    }
    told.put("nodes", nodes);
    told.put("edges", edges);
    told.put("issues", issues);
    Map<String, Object> played = new LinkedHashMap<>();
    for (String window : windows) played.put(window, played(model, window));
    told.put("played", played);
    told.put("dynamic", model.isDynamic());
    told.put("timeFormat", model.getTimeFormat().toString());
    return told;
  }

  /** The nodes and edges that the timeline shows between two days, with the filter that Gephi's timeline sets. */
  private static Map<String, Object> played(GraphModel model, String window) {
    DynamicRangeFilter filter = new DynamicRangeFilter(model);
    String[] days = window.split("/");
    filter.setRange(new Range(instant(days[0]), instant(days[1])));
    FilterController filters = Lookup.getDefault().lookup(FilterController.class);
    Graph shown = model.getGraph(filters.filter(filters.createQuery(filter)));
    List<Object> nodes = new ArrayList<>();
    for (Node node : shown.getNodes().toArray()) nodes.add(node.getId());
    List<Object> edges = new ArrayList<>();
    for (Edge edge : shown.getEdges().toArray()) edges.add(edge.getId());
    return Map.of("nodes", nodes, "edges", edges);
  }

  private static double instant(String day) {
    return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static Map<String, Object> node(Node node) {
    Map<String, Object> told = element(node);
    told.put("x", node.x());
    told.put("y", node.y());
    told.put("size", node.size());
    told.put("color", String.format("#%06X", node.getRGBA() & 0xFFFFFF));
    return told;
  }

  private static Map<String, Object> edge(Edge edge) {
    Map<String, Object> told = element(edge);
    told.put("source", edge.getSource().getId());
    told.put("target", edge.getTarget().getId());
    told.put("directed", edge.isDirected());
    told.put("weight", edge.getWeight());
    told.put("kind", edge.getTypeLabel());
    told.put("color", String.format("#%06X", edge.getRGBA() & 0xFFFFFF));
    return told;
  }

  private static Map<String, Object> element(Element element) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", element.getId());
    told.put("label", element.getLabel());
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = element.getAttribute(column);
      if (!column.isProperty() && value != null) attributes.put(column.getId(), value);
    }
    told.put("attributes", attributes);
    List<Object> spells = new ArrayList<>();
    Interval[] intervals = element.getIntervals();
    if (intervals != null) {
      for (Interval interval : intervals) spells.add(List.of(day(interval.getLow()), day(interval.getHigh())));
    }
    told.put("spells", spells);
    return told;
  }

  /** An instant as a day; the moment too, should it not be the start of one. Empty for no bound. */
  private static String day(double milliseconds) {
    if (Double.isInfinite(milliseconds)) return "";
    String text = Instant.ofEpochMilli((long) milliseconds).atOffset(ZoneOffset.UTC).toString();
    return text.endsWith("T00:00Z") ? text.substring(0, text.length() - 7) : text;
  }

  private static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) parts.add(json(entry.getKey().toString()) + ":" + json(entry.getValue()));
      return "{" + String.join(",", parts) + "}";
    }
    if (value instanceof List<?> list) {
      List<String> parts = new ArrayList<>();
      for (Object item : list) parts.add(json(item));
      return "[" + String.join(",", parts) + "]";
    }
    if (value == null || value instanceof Number || value instanceof Boolean) return String.valueOf(value);
    StringBuilder text = new StringBuilder("\"");
    for (char c : value.toString().toCharArray()) {
      if (c == '"' || c == '\\') text.append('\\').append(c);
      else if (c < 0x20 || c > 0x7e) text.append(String.format("\\u%04x", (int) c));
      else text.append(c);
    }
    return text.append('"').toString();
  }
}
