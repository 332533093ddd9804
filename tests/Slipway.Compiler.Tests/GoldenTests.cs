using Slipway.Compiler.Tests.TargetSchemas;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests;

/// <summary>
/// Specs of our own and the manifests they must become, byte for byte: <c>Goldens/*/spec.yaml</c> and the files next to
/// it. Set SLIPWAY_ACCEPT=1 to accept what the compiler writes.
/// </summary>
public class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Slipway.Compiler.Tests", "Goldens");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_spec_becomes_the_manifests_next_to_it(string name)
    {
        var folder = Path.Combine(Folder, name);
        var spec = File.ReadAllText(Path.Combine(folder, "spec.yaml"));
        var compilation = Compile.For(Compilation.Targets, new WorkspaceOptions(), spec);
        compilation.Analysis.HasErrors.ShouldBeFalse(string.Join('\n', compilation.Analysis.Diagnostics));
        SecondOpinion.On(compilation).ShouldBeEmpty();
        var manifests = compilation.Manifests.ToDictionary(manifest => manifest.Path, manifest => manifest.Text);

        Golden.Match(folder, manifests, "spec.yaml");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_spec_becomes_is_a_spec_without_errors(string name)
    {
        var spec = File.ReadAllText(Path.Combine(Folder, name, "spec.yaml"));
        var manifests = Compile.For("kubernetes", spec).Manifests.Concat(Compile.For("argo", spec).Manifests);

        var again = Analysis.RunAlone(
            [.. manifests.Select(one => SourceText.From(one.Path, one.Text))],
            new WorkspaceOptions(),
            default
        );

        again.Diagnostics.Where(found => found.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void A_manifest_of_target_kubevela_compiles_to_itself()
    {
        var written = File.ReadAllText(Path.Combine(Folder, "normal-form", "kubevela", "training.yaml"));

        var again = Compile.For("kubevela", written).Manifests.Single().Text;

        again.ShouldBe(written);
    }
}
