using System.Text.Json;
using Slipway.Language.Syntax;

namespace Slipway.Language.CSharp;

/// <summary>The specs that a project's C# code described, as its host hands them over.</summary>
/// <param name="Documents">The documents, in the order of the methods that made them.</param>
public sealed record CSharpModel(IReadOnlyList<CSharpDocument> Documents)
{
    /// <summary>The version of the form that is read.</summary>
    public const int Contract = 2;

    /// <summary>No specs.</summary>
    public static CSharpModel Empty { get; } = new([]);

    /// <summary>Reads a source file by its name in messages; null where it cannot be read.</summary>
    public Func<string, string?> TextOf { get; init; } = _ => null;

    /// <summary>Reads what the host wrote.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="nameOf">What messages call a source file, given its name as the C# compiler recorded it.</param>
    /// <param name="textOf">Reads a source file by its name in messages; null where it cannot be read. Columns come of it.</param>
    /// <returns>The specs; null where the file is not of the form that is read.</returns>
    public static CSharpModel? Read(
        ReadOnlySpan<byte> json,
        Func<string, string> nameOf,
        Func<string, string?>? textOf = null
    )
    {
        try
        {
            var text = textOf ?? (_ => null);
            return CSharpModelReader.Read(json, nameOf, text) with { TextOf = text };
        }
        catch (Exception exception)
            when (exception
                    is JsonException
                        or FormatException
                        or InvalidOperationException
                        or ArgumentOutOfRangeException
            )
        {
            // Half a file, or one of another version: the caller says so, and the reader's own words would not help.
            return null;
        }
    }
}

/// <summary>A document that C# code described.</summary>
/// <param name="File">The source file of the call that began it.</param>
/// <param name="Root">Its outermost mapping; every value has the line of the call that gave it.</param>
public sealed record CSharpDocument(string File, SpecMapping Root);
