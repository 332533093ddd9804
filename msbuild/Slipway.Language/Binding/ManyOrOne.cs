using Slipway.Language.Diagnostics;
using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Model;
using Slipway.Schema.Words;

namespace Slipway.Language.Binding;

/// <summary>A list under the key of a single value, or the reverse: <c>port</c> where <c>ports</c> is meant.</summary>
internal static class ManyOrOne
{
    /// <summary>The key next to one for one or for several of the same, where the value has the form of that.</summary>
    public static SchemaProperty? Meant(SpecMapping owner, SpecEntry entry, SchemaProperty property, SchemaNode schema)
    {
        if (entry.Value is SpecScalar { Kind: ScalarKind.Null } || Allows(property, entry.Value))
            return null;
        var name = property.Name.EndsWith('s') ? property.Name[..^1] : property.Name + "s";
        return
            owner.Entry(name) is null
            && schema.Property(name) is { Schema: { Forbidden: null, Ineffective: null, Deprecated: null } } other
            && Allows(other, entry.Value)
            ? other
            : null;
    }

    public static Diagnostic At(SpecEntry entry, SchemaProperty property, SchemaProperty other, KeyPath subject) =>
        ShapeDiagnostics.WrongType.At(
            entry.Key.Span,
            subject,
            ValueTypes.Describe(property.Schema.Resolved.Types),
            entry.Value.TypeName,
            Sentence.Of($"did you mean '{new KeyName(other.Name)}'?")
        ) with
        {
            Fix = YamlFix.Write(entry.Key, other.Name),
        };

    private static bool Allows(SchemaProperty property, SpecNode value) =>
        ValueTypes.Allow(property.Schema.Resolved.Types, value);
}
