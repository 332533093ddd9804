namespace Slipway.Runtime;

/// <summary>What a value of a spec has to be. The generator puts it on the parameters of builders; analyzers judge literals by it.</summary>
/// <remarks>On a parameter that takes several values it holds for each of them.</remarks>
/// <param name="key">The key the value is written under.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SpecValueAttribute(string key) : Attribute
{
    /// <summary>The key the value is written under.</summary>
    public string Key { get; } = key;

    /// <summary>The form of a text: <c>absolute-path</c>.</summary>
    public string? Format { get; set; }

    /// <summary>The regular expression a text matches, as schemas write it.</summary>
    public string? Pattern { get; set; }

    /// <summary>The least number.</summary>
    public double Minimum { get; set; } = double.NaN;

    /// <summary>The greatest number.</summary>
    public double Maximum { get; set; } = double.NaN;

    /// <summary>The least count of characters.</summary>
    public int MinimumLength { get; set; } = -1;

    /// <summary>The greatest count of characters.</summary>
    public int MaximumLength { get; set; } = -1;

    /// <summary>The value names a new thing of this kind: <c>component</c>.</summary>
    public string? Declares { get; set; }

    /// <summary>The value names a thing of this kind that is declared elsewhere.</summary>
    public string? References { get; set; }

    /// <summary>The value is a container image.</summary>
    public bool IsImage { get; set; }

    /// <summary>The value must not be in the code.</summary>
    public bool IsSecret { get; set; }

    /// <summary>The key next to it that takes the value from a Secret.</summary>
    public string? SecretFrom { get; set; }

    /// <summary>How the value gets to its place without being in the code.</summary>
    public string? SecretRemedy { get; set; }

    /// <summary>Why it has to be so, and what to write.</summary>
    public string? Hint { get; set; }
}
