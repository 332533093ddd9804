using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Slipway.Generators.Tests.Generation;

/// <summary>Finds objects of the compiler in a value, which would keep whole compilations alive.</summary>
internal static class RoslynObjects
{
    public static IReadOnlyList<string> In(object? value)
    {
        var found = new List<string>();
        Walk(value, "value", [], found);
        return found;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> found)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        if (
            value
            is ISymbol
                or SyntaxNode
                or SyntaxTree
                or Compilation
                or SemanticModel
                or Location
                or AdditionalText
                or Microsoft.CodeAnalysis.Text.SourceText
        )
        {
            found.Add($"{path}: {value.GetType().Name}");
            return;
        }
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, path + "[]", seen, found);
        }
        const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        foreach (var field in value.GetType().GetFields(Fields))
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen, found);
    }
}
