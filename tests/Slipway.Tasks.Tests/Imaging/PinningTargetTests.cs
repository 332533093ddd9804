using System.Xml.Linq;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>Publish compiles the specs once more for their digests, and must be told all that the build is told.</summary>
public class PinningTargetTests
{
    private static readonly string[] Different = ["OutputFolder", "IntermediateFolder", "ErrorLog", "BuiltImages"];

    [Fact]
    public void Publish_tells_the_compiler_of_specs_what_build_tells_it()
    {
        Options("Slipway.Images.targets").ShouldBe(Options("Slipway.targets"));
        Options("Slipway.targets").Count.ShouldBeGreaterThan(10);
    }

    private static SortedDictionary<string, string> Options(string file)
    {
        var path = Path.Combine(Repository, "msbuild", "Slipway.Tasks", "build", file);
        var call = XDocument.Load(path).Descendants("CompileSpecs").Single();
        return new(
            call.Attributes()
                .Where(option => !Different.Contains(option.Name.LocalName))
                .ToDictionary(option => option.Name.LocalName, option => option.Value),
            StringComparer.Ordinal
        );
    }

    private static string Repository { get; } = RootOf();

    private static string RootOf([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
