using Slipway.Schema.CSharp.Naming;

namespace Slipway.Generators.Emit;

/// <summary>Writes methods with their documentation; a method that is there already is left out.</summary>
/// <param name="writer">Where to.</param>
internal sealed class MethodWriter(CodeWriter writer)
{
    private readonly HashSet<string> signatures = new(StringComparer.Ordinal);

    /// <summary>Writes a method.</summary>
    /// <param name="head">Everything up to the parameters: <c>public Foo WithBar</c>.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="body">The lines of the body.</param>
    /// <param name="doc">What the method does and returns.</param>
    /// <param name="tail">What follows the parameters: constraints, or a call of the base constructor.</param>
    public void Write(
        string head,
        IReadOnlyList<Parameter> parameters,
        IReadOnlyList<string> body,
        MethodDoc doc,
        string tail = ""
    )
    {
        var signature =
            head.Substring(head.LastIndexOf(' ') + 1)
            + "("
            + string.Join(",", parameters.Select(one => Bare(one.Type)))
            + ")";
        if (!signatures.Add(signature))
            return;
        writer.Line();
        writer.Document("summary", doc.Summary);
        foreach (var (name, summary) in doc.TypeParameters)
            writer.Document($"typeparam name=\"{name}\"", summary);
        foreach (var parameter in parameters)
            writer.Document($"param name=\"{parameter.Name}\"", parameter.Summary);
        if (doc.Returns is { } returns)
            writer.Document("returns", returns);
        if (doc.Key is { } key)
            writer.Line($"[global::Slipway.Runtime.SpecMember({CSharpLiteral.Of(key)})]");
        if (doc.Obsolete is { } obsolete)
            writer.Line($"[global::System.Obsolete({CSharpLiteral.Of(obsolete)}, DiagnosticId = \"SLIP1011\")]");
        writer.Open($"{head}({string.Join(", ", parameters.Select(one => one.Declaration))}){tail}");
        foreach (var line in body)
            writer.Line(line);
        writer.Close();
    }

    /// <summary>Whether a reference may be null makes no difference to a signature; for values it does.</summary>
    private static string Bare(string type) => type is "string?" ? "string" : type.Replace(">?", ">");
}

/// <summary>The documentation of a method.</summary>
/// <param name="Summary">What it does.</param>
/// <param name="Returns">What it returns; null for constructors.</param>
/// <param name="Obsolete">Why it is deprecated; null where it is not.</param>
internal sealed record MethodDoc(string Summary, string? Returns = null, string? Obsolete = null)
{
    /// <summary>The key it writes; null where it writes none, or the caller's.</summary>
    public string? Key { get; init; }

    public IReadOnlyList<(string Name, string Summary)> TypeParameters { get; init; } = [];
}
