using System.Text;

namespace Slipway.Schema.Values;

/// <summary>Guesses what was meant by a text of the wrong form.</summary>
public static class ValueFix
{
    /// <summary>Finds the one text that was most likely meant.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="limits">What it has to be.</param>
    /// <returns>A text within the limits, or null where there is no obvious one.</returns>
    public static string? Of(string text, ValueLimits limits)
    {
        var guess = limits.Format switch
        {
            "k8s-quantity" or "positive-quantity" => Quantity(text),
            "go-duration" => Duration(text),
            "absolute-path" => "/" + text.Trim().TrimStart('.', '/').Replace('\\', '/'),
            "image-reference" => Image(text),
            "header-match" => text.Replace('=', ':'),
            "dns1123-label" or "dns1035-label" or "port-name" => Name(text, '-', keepsDots: false),
            "dns1123-subdomain" => Name(text, '-', keepsDots: true),
            "env-name" => text.Trim().Replace(' ', '_'),
            _ => text.Trim(),
        };
        return guess == text || guess.Length == 0 || limits.FaultOf(guess, "", "") is not null ? null : guess;
    }

    /// <summary><c>2 GB</c>, <c>512MiB</c>, <c>10K</c>.</summary>
    private static string Quantity(string text)
    {
        var packed = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        if (packed.EndsWith("B", StringComparison.OrdinalIgnoreCase))
            packed = packed.Substring(0, packed.Length - 1);
        return packed.EndsWith("K", StringComparison.Ordinal) ? packed.Substring(0, packed.Length - 1) + "k" : packed;
    }

    /// <summary>Go has no unit above the hour.</summary>
    private static string Duration(string text)
    {
        var packed = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        return
            packed.EndsWith("d", StringComparison.Ordinal)
            && int.TryParse(
                packed.Substring(0, packed.Length - 1),
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var days
            )
            && days < 10_000
            ? (days * 24).ToString(System.Globalization.CultureInfo.InvariantCulture) + "h"
            : packed;
    }

    /// <summary>The repository in lower case and without a scheme; tags keep their capitals.</summary>
    private static string Image(string text)
    {
        var bare = text.Trim();
        if (bare.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme)
            bare = bare.Substring(scheme + 3);
        var end = bare.LastIndexOf('/') + 1;
        var tag = bare.IndexOfAny([':', '@'], end);
        return tag < 0 ? bare.ToLowerInvariant() : bare.Substring(0, tag).ToLowerInvariant() + bare.Substring(tag);
    }

    private static string Name(string text, char joint, bool keepsDots)
    {
        var name = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
            name.Append(
                letter is '_' or ' ' or '/' || (letter == '.' && !keepsDots) ? joint : char.ToLowerInvariant(letter)
            );
        return name.ToString().Trim(joint, '.');
    }
}
