using System.Reflection;
using Slipway.Testing;

namespace ROOT_NAMESPACE;

public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "specs");

    private static readonly string Overlays = Path.Combine(Folder, "environments");

    /// <summary>No environment, and those that the project has an overlay for.</summary>
    public static TheoryData<string> Environments => ["", .. Directory.Exists(Overlays) ? OverlayNames : []];

    private static string[] OverlayNames =>
        [.. Directory.GetFiles(Overlays, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Environments))]
    public void The_specs_have_no_warnings(string environment) => Compile(environment).ShouldHaveNoWarnings();

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_image_has_a_version(string environment)
    {
        foreach (var image in Compile(environment).ShouldHaveNoErrors().Images)
            Assert.Matches("[:@][^/]+$", image);
    }

    /// <summary>Compiles the specs, in C# and in YAML, as a build of their project does.</summary>
    private static SlipwayCompilation Compile(string environment) =>
        SlipwayCompilation.CompileAssembly(
            Assembly.Load(new AssemblyName { Name = "SPECS_ASSEMBLY" }),
            new SlipwayOptions
            {
                // What else the project file says: Targets, Namespace, Externals, Properties, NoWarn.
                Environment = environment,
                Overlays = environment.Length == 0 ? [] : [Overlay(environment)],
                Specs = Directory.Exists(Folder) ? SpecFile.ReadFolder(Folder) : [],
            }
        );

    private static SpecFile Overlay(string environment) =>
        new($"specs/environments/{environment}.yaml", File.ReadAllText(Path.Combine(Overlays, $"{environment}.yaml")));
}
