using Slipway.Language;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Tests.RulePages;

/// <summary>
/// What the rules say of their pages' examples where C# wrote the values: <c>CodeMessages.txt</c> has every message that
/// differs from the one for YAML, with both.
/// </summary>
public sealed class CodeMessageTests
{
    [Fact]
    public void Who_wrote_Csharp_reads_Csharp()
    {
        var lines = RulePageTests.Checked.Where(IsAboutSpecs).SelectMany(Lines);
        Golden.Match(
            Repository.PathOf("tests", "Slipway.Compiler.Tests", "RulePages", "CodeMessages.txt"),
            string.Concat(lines.Select(line => line + "\n"))
        );
    }

    /// <summary>How YAML is written does not concern C#.</summary>
    private static bool IsAboutSpecs(string id) => !id.StartsWith("SLIP0", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string id)
    {
        if (PageExample.Of(id, "Example") is not { } example)
            yield break;
        var yaml = Messages(id, Compile.For(Compilation.Targets, example.Options(), example.Spec()));
        var analysis = Analysis.Run([], SpecInCode.Of(example.Spec()), example.Options(), default);
        var code = Messages(id, Compilation.Run(analysis, Compilation.Targets));
        if (yaml.SequenceEqual(code, StringComparer.Ordinal))
            yield break;
        yield return id;
        foreach (var (one, other) in yaml.Zip(code))
        {
            yield return $"  YAML: {one}";
            yield return $"  C#:   {other}";
        }
        if (yaml.Count != code.Count)
            yield return $"  {yaml.Count} in YAML, {code.Count} in C#";
    }

    private static List<string> Messages(string id, Compilation compilation) =>
        [
            .. compilation
                .Analysis.Diagnostics.Where(found => found.Id == id)
                .Select(found => found.Message.Replace("spec1.yaml", "Specs.cs", StringComparison.Ordinal)),
        ];
}
