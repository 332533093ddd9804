using Slipway.Schema.CSharp.Naming;

namespace Slipway.Generators.Emit;

/// <summary>A parameter of a generated method.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its name, not escaped.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Default">Its default, as C#; null where callers must give it.</param>
/// <param name="Attribute">An attribute in front of it.</param>
internal sealed record Parameter(
    string Type,
    string Name,
    string Summary,
    string? Default = null,
    string Attribute = ""
)
{
    /// <summary>The file of the user's call.</summary>
    public static Parameter CallerFile { get; } =
        new(
            "string",
            "callerFile",
            "The file of the call.",
            "\"\"",
            "[global::System.Runtime.CompilerServices.CallerFilePath] "
        );

    /// <summary>The line of the user's call.</summary>
    public static Parameter CallerLine { get; } =
        new(
            "int",
            "callerLine",
            "The line of the call.",
            "0",
            "[global::System.Runtime.CompilerServices.CallerLineNumber] "
        );

    /// <summary>The name as it is written.</summary>
    public string Text => Keyword.Escape(Name);

    /// <summary>The parameter as it is declared.</summary>
    public string Declaration => $"{Attribute}{Type} {Text}{(Default is null ? "" : " = " + Default)}";
}
