namespace Slipway.Schema.Values;

/// <summary>A text that a controller fills in before it reads what it is: <c>{{inputs.parameters.image}}</c>.</summary>
public static class FilledText
{
    /// <summary>Whether a text has a part that is filled in, so that nothing can be said of its form.</summary>
    /// <param name="text">The text.</param>
    public static bool Is(string text) => text.IndexOf("{{", StringComparison.Ordinal) >= 0;
}
