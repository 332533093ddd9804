using Slipway.Language.Diagnostics;
using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>Binds a key with nothing after its colon, where its schema asks for a value.</summary>
internal sealed class NullValue(SchemaBinder binder, ChosenSchema chosen)
{
    /// <summary>Whether a value is nothing and its schema does not allow that.</summary>
    public static bool Is(SpecNode value, SchemaNode use) =>
        value is SpecScalar { Kind: ScalarKind.Null, IsUnread: false } && !ValueTypes.AllowNull(use);

    /// <summary>Reports the key, as an error only where the platform misses the value.</summary>
    /// <returns>Whether nothing more is to be said of the value.</returns>
    public bool Bind(SpecMapping owner, SpecEntry entry, SchemaProperty property)
    {
        var (use, span) = (property.Schema, entry.Key.Span);
        if (property.IsRequired || use.Annotations.IsExplicit)
        {
            var hint = SchemaBinder.HintOf(use, use.Annotations.IsExplicit);
            binder.WrongType(entry.Value, use.Resolved.Types, use, span, hint, isNeeded: true);
            return true;
        }
        if (!binder.IsReadByServer)
            return false;
        var found = binder.Found.Count;
        if (use.Annotations.TypedBy is { } kind and not SchemaSubject.Document)
            chosen.Absent(owner, property, kind, span);
        // What the type requires is reported as missing, which says more.
        if (binder.Found.Count == found)
            binder.Found.Add(ShapeDiagnostics.DroppedKey.At(span, entry.Key.Text));
        return true;
    }
}
