using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests;

/// <summary>Applications of others: nothing in them makes the compiler stumble, and compiling changes nothing the second time.</summary>
public class CorpusTests
{
    private static readonly string Folder = Repository.Shared("corpus/kubevela");

    public static TheoryData<string> Files =>
        Directory.Exists(Folder)
            ? [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)).Order()]
            : [""];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spec_of_others_compiles_to_what_compiles_to_itself_or_is_reported(string file)
    {
        Repository.NeedShared("corpus/kubevela");
        var compilation = Compile.For(
            Compilation.Targets,
            new WorkspaceOptions(),
            File.ReadAllText(Path.Combine(Folder, file))
        );

        compilation.Analysis.HasErrors.ShouldBe(compilation.Manifests.Count == 0);
        foreach (var manifest in compilation.Manifests.Where(manifest => manifest.Target.Name == "kubevela"))
        {
            var text = manifest.Text;
            Compile.For("kubevela", text).Manifests.Single().Text.ShouldBe(text);
        }
    }
}
