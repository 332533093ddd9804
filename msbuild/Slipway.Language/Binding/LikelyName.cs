using Slipway.Language.Syntax;
using Slipway.Schema.Model;

namespace Slipway.Language.Binding;

/// <summary>
/// What a name that could not be read was probably meant to be: one that is declared is the one that is looked for in
/// vain, one that refers to another is any that is declared.
/// </summary>
internal static class LikelyName
{
    /// <summary>Finds the names that are likely.</summary>
    /// <param name="bound">A document with values that could not be read.</param>
    /// <returns>The document with the names; it may have none.</returns>
    public static TreeEdit Of(BoundDocument bound)
    {
        var edit = new TreeEdit();
        foreach (var kind in bound.Unread.GroupBy(one => one.Kind, StringComparer.Ordinal))
        {
            var declared = Names(bound.Declarations, kind.Key);
            var missed = new Queue<string>(Names(bound.References, kind.Key).Except(declared, StringComparer.Ordinal));
            foreach (var (_, value, isList, isDeclaration) in kind)
            {
                if (isDeclaration && missed.TryDequeue(out var name))
                    edit.Replace(value, SpecScalar.OfText(name, value.Span));
                else if (!isDeclaration && isList)
                    edit.Replace(
                        value,
                        new SpecSequence([.. declared.Select(one => SpecScalar.OfText(one, value.Span))], value.Span)
                    );
                else if (!isDeclaration && declared is [var first, ..])
                    edit.Replace(value, SpecScalar.OfText(first, value.Span));
            }
        }
        return edit;
    }

    private static List<string> Names(IReadOnlyList<BoundSymbol> symbols, string kind) =>
        [.. symbols.Where(one => one.Kind == kind).Select(one => one.Name.Text).Distinct(StringComparer.Ordinal)];
}
