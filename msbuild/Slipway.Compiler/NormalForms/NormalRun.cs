using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl;
using Slipway.Language.Workspaces;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.NormalForms;

/// <summary>
/// The normal form of a VESSL document: keys in the order of the schema, repositories with their scheme, and variables as
/// the texts that the container gets. Both targets start from it.
/// </summary>
internal static class NormalRun
{
    /// <summary>Brings a document into normal form.</summary>
    /// <param name="document">A document of VESSL.</param>
    /// <param name="form">The normal form.</param>
    public static SpecDocument Of(SpecDocument document, NormalForm form)
    {
        var root = VesslDocument.IsPipeline(document) ? Pipeline(document.Root) : Run(document.Root);
        return document.With(form.Of(root, document.Subject!.Schema));
    }

    private static SpecMapping Pipeline(SpecMapping root) =>
        Each(root, "steps", step => Inside(step, "spec", spec => Inside(spec, "run_spec", Run)));

    private static SpecMapping Run(SpecMapping root) =>
        Inside(
            Inside(root, "import", sources => Values(sources, Source)),
            "env",
            variables => Values(variables, Variable)
        );

    private static SpecNode Source(SpecNode source) =>
        source is SpecMapping mapping && mapping.Mapping("git") is { } git && git.Text("url") is { } url
            ? mapping.With("git", git.With("url", SpecScalar.OfText(VesslGitUrl.WithScheme(url.Text), url.Span)))
            : source;

    /// <summary>A variable is text to the container, so that it stays as it was written: <c>0.10</c>, <c>1e-5</c>, <c>yes</c>.</summary>
    private static SpecNode Variable(SpecNode value) =>
        value switch
        {
            SpecScalar { Kind: not ScalarKind.Null } scalar => SpecScalar.OfText(scalar.Text, scalar.Span),
            SpecMapping origin => Values(origin, "value", "text"),
            _ => value,
        };

    private static SpecMapping Values(SpecMapping origin, params string[] keys) =>
        keys.Where(key => origin[key] is SpecScalar)
            .Aggregate(origin, (mapping, key) => mapping.With(key, Variable(mapping[key]!)));

    private static SpecMapping Values(SpecMapping mapping, Func<SpecNode, SpecNode> change) =>
        new([.. mapping.Entries.Select(entry => entry with { Value = change(entry.Value) })], mapping.Span);

    private static SpecMapping Inside(SpecMapping mapping, string key, Func<SpecMapping, SpecMapping> change) =>
        mapping.Mapping(key) is { } inner ? mapping.With(key, change(inner)) : mapping;

    private static SpecMapping Each(SpecMapping mapping, string key, Func<SpecMapping, SpecMapping> change) =>
        mapping[key] is SpecSequence list
            ? mapping.With(
                key,
                new SpecSequence(
                    [.. list.Items.Select(item => item is SpecMapping inner ? change(inner) : item)],
                    list.Span
                )
            )
            : mapping;
}
