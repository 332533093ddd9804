using System.Text;

namespace Slipway.Import.Code;

/// <summary>A C# file with one class of spec methods.</summary>
/// <param name="Usings">What its <c>using</c> directives name, in order.</param>
/// <param name="Namespace">The namespace of the class; empty for none.</param>
/// <param name="Class">The name of the class.</param>
/// <param name="Methods">Its methods.</param>
/// <param name="Comments">The comments above the class, without their slashes.</param>
internal sealed record CodeFile(
    IReadOnlyList<string> Usings,
    string Namespace,
    string Class,
    IReadOnlyList<CodeMethod> Methods,
    IReadOnlyList<string> Comments
)
{
    private const int Inside = 4;

    private const int Body = 8;

    /// <summary>Writes the file.</summary>
    /// <returns>The C#, its lines ended by line feeds.</returns>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var name in Usings)
            text.Append("using ").Append(name).Append(";\n");
        text.Append('\n');
        if (Namespace.Length > 0)
            text.Append("namespace ").Append(Namespace).Append(";\n\n");
        text.Append(CodeLayout.Comments(Comments, 0));
        text.Append("internal static class ").Append(Class).Append("\n{\n");
        text.Append(string.Join('\n', Methods.Select(Method)));
        return text.Append("}\n").ToString();
    }

    private static string Method(CodeMethod method)
    {
        var text = new StringBuilder(CodeLayout.Comments(method.Comments, Inside));
        var head = $"public static {method.Type} {method.Name}()";
        text.Append("    [Spec]\n    ").Append(head);
        if (method.Statements is [{ Comments.Count: 0 } only])
        {
            var value = CodeLayout.Of(only.Value, Body, Body, 1);
            return text.Append(" =>\n        ").Append(value).Append(";\n").ToString();
        }
        text.Append("\n    {\n");
        var isFirst = true;
        foreach (var statement in method.Statements)
        {
            if (statement.IsApart && !isFirst)
                text.Append('\n');
            isFirst = false;
            text.Append(CodeLayout.Comments(statement.Comments, Body)).Append("        ").Append(statement.Prefix);
            text.Append(CodeLayout.Of(statement.Value, Body, Body + statement.Prefix.Length, 1)).Append(";\n");
        }
        return text.Append("    }\n").ToString();
    }
}
