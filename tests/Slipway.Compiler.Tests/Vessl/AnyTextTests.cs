using Slipway.Compiler.Tests.TargetSchemas;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Language.Yaml;

namespace Slipway.Compiler.Tests.Vessl;

/// <summary>What the schema of a run lets through, the schemas of targets must take: else a user's mistake is called ours.</summary>
public class AnyTextTests
{
    private static readonly string[] Texts =
    [
        "",
        " ",
        "x",
        "X_y",
        "-",
        "..",
        "/",
        "/../x",
        "a/b",
        "$(HOME)",
        "日本",
        "0",
        "1e3",
        "s3://b/..",
        "pvc://x/../y",
        "x:y@z",
        "line\nline",
    ];

    [Fact]
    public void No_text_in_a_run_is_called_a_defect_of_Slipway()
    {
        var file = Path.Combine(
            Repository.Root,
            "tests",
            "Slipway.Compiler.Tests",
            "Goldens",
            "vessl-batch",
            "spec.yaml"
        );
        var spec = File.ReadAllText(file).ReplaceLineEndings("\n");
        var lines = spec.Split('\n');
        var scalars = YamlFile
            .Read(SourceText.From("spec.yaml", spec))
            .Documents.SelectMany(Scalars)
            .Where(scalar =>
                scalar.Span.StartLine == scalar.Span.EndLine && scalar.Span.EndColumn > scalar.Span.StartColumn
            )
            .ToList();

        var defects =
            from scalar in scalars.AsParallel()
            from text in Texts
            let changed = Changed(lines, scalar, text)
            from defect in SecondOpinion.On(Compile.For(Compilation.Targets, new WorkspaceOptions(), changed))
            select $"{scalar.Span} '{scalar.Text}' = '{text}': {defect}";

        scalars.Count.ShouldBeGreaterThan(60);
        defects.ToList().ShouldBeEmpty();
    }

    private static string Changed(string[] lines, SpecScalar scalar, string text)
    {
        var line = lines[scalar.Span.StartLine - 1];
        var quoted = $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"";
        var changed = string.Concat(
            line.AsSpan(0, scalar.Span.StartColumn - 1),
            quoted,
            line.AsSpan(scalar.Span.EndColumn - 1)
        );
        return string.Join('\n', lines.Select((one, at) => at == scalar.Span.StartLine - 1 ? changed : one));
    }

    /// <summary>The values, and the keys of mappings whose keys are the user's own.</summary>
    private static IEnumerable<SpecScalar> Scalars(SpecNode node) =>
        node switch
        {
            SpecMapping mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value).Prepend(entry.Key)),
            SpecSequence list => list.Items.SelectMany(Scalars),
            SpecScalar scalar => [scalar],
            _ => [],
        };
}
