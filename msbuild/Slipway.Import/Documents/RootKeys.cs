using Slipway.Import.State;
using Slipway.Language.Syntax;

namespace Slipway.Import.Documents;

/// <summary>The keys of a document that its class writes by itself, and what is in <c>spec</c>.</summary>
internal static class RootKeys
{
    private static readonly string[] Written = ["apiVersion", "kind", "metadata"];

    /// <summary>Whether a document has no key next to them. What only the cluster writes is left out, and noted.</summary>
    /// <param name="root">The document's outermost mapping.</param>
    /// <param name="state">What is known of the document.</param>
    public static bool AreKnown(SpecMapping root, DocumentState state)
    {
        foreach (var entry in root.Entries.Where(entry => !Written.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            if (entry.Key.Text == "spec")
                continue;
            if (entry.Key.Text != "status")
            {
                state.Misfit<object>(entry.Key.Span, $"'{entry.Key.Text}'", "C# has no method for it");
                return false;
            }
        }
        return true;
    }
}
