using System.Xml.Linq;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.Stages;

/// <summary>A sample of the repository that is written in YAML, as its project file describes it.</summary>
/// <param name="Specs">Its specs, named by their path in the project.</param>
/// <param name="Targets">The targets it is built for.</param>
/// <param name="Options">What it says about its specs as a whole.</param>
internal sealed record SampleProject(
    IReadOnlyList<SourceText> Specs,
    IReadOnlyList<string> Targets,
    WorkspaceOptions Options
)
{
    /// <summary>The names of all such samples.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .EnumerateDirectories(Repository.PathOf("samples"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "specs")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);

    public static SampleProject Read(string name)
    {
        var folder = Repository.PathOf("samples", name);
        var project = XDocument.Load(Path.Combine(folder, $"{name}.csproj"));
        var targets = Property(project, "SlipwayTargets")?.Split(';') ?? ["kubevela", "kubernetes", "vessl"];
        var options = new WorkspaceOptions
        {
            Namespace = Property(project, "SlipwayNamespace") ?? "default",
            Externals =
            [
                .. project
                    .Descendants("SlipwayExternal")
                    .Select(item => new External(
                        (string)item.Attribute("Kind")!,
                        (string)item.Attribute("Include")!,
                        null
                    )),
            ],
        };
        var specs = Directory
            .EnumerateFiles(Path.Combine(folder, "specs"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(file => SourceText.From($"specs/{Path.GetFileName(file)}", File.ReadAllText(file)));
        return new SampleProject([.. specs], targets, options);
    }

    private static string? Property(XDocument project, string name) =>
        (string?)project.Descendants(name).SingleOrDefault();
}
