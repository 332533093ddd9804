namespace Slipway.Schema.Json;

/// <summary>A JSON value and where it is in its file.</summary>
/// <param name="Span">From the value's first character to just after its last.</param>
public abstract record JsonSyntax(SourceSpan Span);

/// <summary>A JSON object; members keep the order of the file.</summary>
/// <param name="Members">The members in file order; a repeated name keeps its first occurrence only.</param>
/// <param name="Span">From <c>{</c> to <c>}</c>.</param>
public sealed record JsonObjectSyntax(IReadOnlyList<JsonMemberSyntax> Members, SourceSpan Span) : JsonSyntax(Span)
{
    /// <summary>The value of a member, or null where the object has no such member.</summary>
    /// <param name="name">The member's name, compared ordinally.</param>
    public JsonSyntax? this[string name]
    {
        get
        {
            foreach (var member in Members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                    return member.Value;
            }
            return null;
        }
    }
}

/// <summary>One name and value of a JSON object.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="NameSpan">Where the quoted name is.</param>
/// <param name="Value">The value.</param>
public sealed record JsonMemberSyntax(string Name, SourceSpan NameSpan, JsonSyntax Value);

/// <summary>A JSON array.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">From <c>[</c> to <c>]</c>.</param>
public sealed record JsonArraySyntax(IReadOnlyList<JsonSyntax> Items, SourceSpan Span) : JsonSyntax(Span);

/// <summary>A JSON string.</summary>
/// <param name="Text">The text, unescaped.</param>
/// <param name="Span">From quote to quote.</param>
public sealed record JsonStringSyntax(string Text, SourceSpan Span) : JsonSyntax(Span);

/// <summary>A JSON number.</summary>
/// <param name="Text">The number as written.</param>
/// <param name="Value">Its value, as near as a double comes.</param>
/// <param name="Span">Where it is.</param>
public sealed record JsonNumberSyntax(string Text, double Value, SourceSpan Span) : JsonSyntax(Span);

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it is.</param>
public sealed record JsonBooleanSyntax(bool Value, SourceSpan Span) : JsonSyntax(Span);

/// <summary><c>null</c>, or the place where a value was expected and could not be read.</summary>
/// <param name="Span">Where it is.</param>
public sealed record JsonNullSyntax(SourceSpan Span) : JsonSyntax(Span);
