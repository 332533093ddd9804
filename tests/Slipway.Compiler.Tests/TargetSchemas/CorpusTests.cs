using Slipway.Compiler;
using Slipway.Language;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests.TargetSchemas;

public class CorpusTests
{
    [Fact]
    public void Real_Applications_without_errors_fit_the_schemas_when_compiled()
    {
        var compiled = Directory
            .EnumerateFiles(Repository.NeedShared("corpus/kubevela"), "*.yaml")
            .Select(file => SourceText.From(Path.GetFileName(file), File.ReadAllText(file)))
            .Select(source => Compilation.Run(Analysis.Run([source], new WorkspaceOptions()), Compilation.Targets))
            .ToList();

        compiled.ShouldContain(one => one.Manifests.Count > 0);
        compiled.SelectMany(SecondOpinion.On).ShouldBeEmpty();
    }
}
