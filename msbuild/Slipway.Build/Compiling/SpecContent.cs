using System.Security.Cryptography;
using Slipway.Language.Silencing;
using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Build.Compiling;

/// <summary>A file as it is on disk.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Bytes">Its bytes; none where it could not be read.</param>
/// <param name="Unread">Why it could not be read; null where it was.</param>
internal sealed record SpecContent(string Name, byte[] Bytes, SourceText? Unread = null)
{
    /// <summary>A file that could not be read.</summary>
    public static SpecContent Without(string name, Diagnostic reason) =>
        new(name, [], new SourceText(name, "", [reason]));

    /// <summary>Its text.</summary>
    public SourceText Text => Unread ?? SourceText.Decode(Name, Bytes);

    /// <summary>Whether it silences findings, those that come of other files too.</summary>
    public bool HasComments => Unread is null && SilencingComments.AreIn(Text.Text);

    /// <summary>What tells the content from every other; empty where there is none.</summary>
    public string Hash => Unread is null ? Convert.ToHexString(SHA256.HashData(Bytes)) : "";
}
