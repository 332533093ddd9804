using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.Targets;

/// <summary>Checks that compiling specs raises exactly the findings of one id that are marked in them; other marks count for nothing.</summary>
internal static class Findings
{
    public static IReadOnlyList<Diagnostic> Verify(string id, IReadOnlyList<string> targets, params string[] specs)
    {
        var marked = specs.Select((spec, at) => SpecMarkup.Parse($"spec{at + 1}.yaml", spec)).ToList();
        var compilation = Compile.For(targets, new WorkspaceOptions(), [.. marked.Select(spec => spec.Text)]);
        var found = compilation.Analysis.Diagnostics.Where(one => one.Id == id).ToList();

        var expected = marked
            .SelectMany(spec => spec.Expected)
            .Where(one => one.Id == id)
            .Select(one => (one.Id, one.Span));
        found.Select(one => (one.Id, one.Span)).ShouldBe(expected, string.Join('\n', compilation.Analysis.Diagnostics));
        return found;
    }
}
