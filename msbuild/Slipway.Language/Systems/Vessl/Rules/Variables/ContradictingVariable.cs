using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Variables;

/// <summary>SLIP5008: a variable whose keys do not go together.</summary>
public sealed class ContradictingVariable : RunRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new("SLIP5008", Severity.Error, "A variable has two origins", "'{0}' {1}");

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        foreach (var variable in run.Variables)
        {
            if (variable.Origin is { IsIncomplete: false } origin && Fault(origin) is var (key, words))
                yield return Descriptor.At(origin.Entry(key)!.Key.Span, variable.Name.Text, words);
        }
    }

    private static (string Key, Sentence Words)? Fault(SpecMapping origin)
    {
        var source = origin.Text("source")?.Text;
        if (origin.Text("secret") is not null && (origin.Entry("value") ?? origin.Entry("text")) is { } literal)
            return (
                literal.Key.Text,
                Sentence.Of(
                    $"names a stored secret and has a value too: remove one of them, or write 'secret: true'{new CodeWords(" without quotes", "")} for a value that is kept from view"
                )
            );
        if (origin.Entry("value") is not null && origin.Entry("text") is not null)
            return ("text", Sentence.Plain("has two values: remove 'text'"));
        return source switch
        {
            "secret" when origin.Entry("secret") is null => (
                "source",
                Sentence.Plain("says that it comes from a secret, and names none: write 'secret' with its name")
            ),
            "text" when origin.Entry("text") is null && origin.Entry("value") is null => (
                "source",
                Sentence.Plain("says that it has a text, and has none: write 'text'")
            ),
            "inject" when origin.Entries.Count > 1 => (
                "source",
                Sentence.Plain("comes from the pipeline, so nothing may accompany 'source: inject'")
            ),
            null when origin.Entry("text") is not null => (
                "text",
                Sentence.Plain("has a 'text' and no 'source': write 'value' instead of 'text'")
            ),
            _ => null,
        };
    }
}
