using System.Text.RegularExpressions;
using Slipway.Oci.Files;

namespace Slipway.Build.Files;

/// <summary>Whether a file looks like a spec, without a look at all of it.</summary>
internal static partial class SpecLook
{
    private const int MaximumCharacters = 64 * 1024;

    /// <summary>Whether a file does, or may, since access to it is denied; what is not there or is a pipe does not.</summary>
    /// <param name="path">The full path of the file.</param>
    public static bool Has(string path)
    {
        try
        {
            if (SpecialFile.Of(path) is not null)
                return false;
            using var reader = File.OpenText(path);
            var text = new char[MaximumCharacters];
            return IsSpec(new string(text, 0, reader.ReadBlock(text, 0, text.Length)));
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Whether a text has the keys of a Kubernetes object, or those of a VESSL run.</summary>
    public static bool IsSpec(string text)
    {
        var keys = RootKey().Matches(text).Select(match => match.Groups["key"].Value).ToHashSet(StringComparer.Ordinal);
        return keys.IsSupersetOf(["apiVersion", "kind"])
            || keys.IsSupersetOf(["resources", "image"])
            || keys.IsSupersetOf(["resources", "run"])
            || keys.IsSupersetOf(["image", "run"]);
    }

    [GeneratedRegex(
        @"^(\s*\{)?\s*(""(?<key>apiVersion|kind|resources|image|run)""|(?<=^)(?<key>apiVersion|kind|resources|image|run))\s*:|[{,]\s*""(?<key>apiVersion|kind)""\s*:",
        RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex RootKey();
}
