using Slipway.Schema;

namespace Slipway.Language.Schemas.Cue;

/// <summary>An expression of CUE.</summary>
/// <param name="Span">Where it begins.</param>
internal abstract record CueSyntax(SourceSpan Span);

/// <summary>A name: a type, a definition, another field.</summary>
internal sealed record CueName(string Name, SourceSpan Span) : CueSyntax(Span);

/// <summary>A text, a number or bytes.</summary>
internal sealed record CueLiteral(CueTokenKind Kind, string Text, SourceSpan Span) : CueSyntax(Span);

/// <summary>An operator before an expression: <c>*"x"</c>, <c>&gt;=0</c>.</summary>
internal sealed record CueUnary(string Sign, CueSyntax Operand, SourceSpan Span) : CueSyntax(Span);

/// <summary>An operator between two expressions.</summary>
internal sealed record CueBinary(string Sign, CueSyntax Left, CueSyntax Right, SourceSpan Span) : CueSyntax(Span);

/// <summary>A part of a value: <c>parameter.image</c>; the name is empty where an index is given.</summary>
internal sealed record CueSelector(CueSyntax Owner, string Name, SourceSpan Span) : CueSyntax(Span);

/// <summary>A call: <c>close({…})</c>.</summary>
internal sealed record CueCall(CueSyntax Function, IReadOnlyList<CueSyntax> Arguments, SourceSpan Span)
    : CueSyntax(Span);

/// <summary>A list: its items, and what <c>...</c> says of more.</summary>
internal sealed record CueList(IReadOnlyList<CueSyntax> Items, CueSyntax? Others, SourceSpan Span) : CueSyntax(Span);

/// <summary>A struct.</summary>
internal sealed record CueStruct(IReadOnlyList<CuePart> Parts, SourceSpan Span) : CueSyntax(Span);

/// <summary>What could not be read.</summary>
internal sealed record CueUnread(string Text, SourceSpan Span) : CueSyntax(Span);

/// <summary>A declaration in a struct.</summary>
/// <param name="Span">Where it begins.</param>
internal abstract record CuePart(SourceSpan Span);

/// <summary>A field. The mark is <c>?</c>, <c>!</c> or empty; a field without a name is known only when the template is filled in.</summary>
internal sealed record CueField(string? Name, string Mark, CueSyntax Value, string Comment, SourceSpan Span)
    : CuePart(Span)
{
    /// <summary>Whether the name is in quotes, so that no expression refers to it, and it is a key whatever it begins with.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it is for the template alone: a definition, or a hidden field.</summary>
    public bool IsInternal => !IsQuoted && Name is ['#' or '_', ..];
}

/// <summary>What every other key has: <c>[string]: int</c>.</summary>
internal sealed record CuePattern(CueSyntax Keys, CueSyntax Value, SourceSpan Span) : CuePart(Span);

/// <summary><c>...</c></summary>
internal sealed record CueEllipsis(SourceSpan Span) : CuePart(Span);

/// <summary>An expression whose parts are the struct's own.</summary>
internal sealed record CueEmbedding(CueSyntax Value, SourceSpan Span) : CuePart(Span);

/// <summary>Declarations that are there in some cases: <c>if type == "pvc" {…}</c>; <c>for</c> may declare any.</summary>
internal sealed record CueClause(bool IsLoop, CueSyntax Body, SourceSpan Span) : CuePart(Span);

/// <summary>A name for an expression: <c>let name = …</c>.</summary>
internal sealed record CueLet(string Name, CueSyntax Value, SourceSpan Span) : CuePart(Span);
