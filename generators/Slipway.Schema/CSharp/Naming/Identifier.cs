using System.Text;

namespace Slipway.Schema.CSharp.Naming;

/// <summary>C# names made of words of a schema.</summary>
internal static class Identifier
{
    /// <summary>A name for a type or member: <c>exposeType</c> becomes <c>ExposeType</c>, <c>build-push-image</c> becomes <c>BuildPushImage</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>ASCII letters and digits, starting with a letter; <c>Value</c> where the text has none of either.</returns>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var letter in text)
        {
            var isPart = IsLetter(letter) || letter is >= '0' and <= '9';
            if (isPart)
                name.Append(isStart && letter is >= 'a' and <= 'z' ? (char)(letter - 32) : letter);
            isStart = !isPart;
        }
        if (name.Length == 0)
            return "Value";
        return IsLetter(name[0]) ? name.ToString() : "N" + name;
    }

    /// <summary>A name for an enum's word: <c>ReadWriteOnce</c> stays, <c>HTTP</c> becomes <c>Http</c>.</summary>
    /// <param name="text">The word.</param>
    /// <returns>The name.</returns>
    public static string Word(string text)
    {
        var name = Pascal(text);
        var isShouted = name.Length > 2 && name.All(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
        return isShouted ? name.Substring(0, 1) + name.Substring(1).ToLowerInvariant() : name;
    }

    /// <summary>A name for a parameter: <c>URL</c> becomes <c>url</c>, <c>APIVersion</c> becomes <c>apiVersion</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The name, not escaped.</returns>
    public static string Camel(string text)
    {
        var name = Pascal(text).ToCharArray();
        for (var at = 0; at < name.Length && name[at] is >= 'A' and <= 'Z'; at++)
        {
            // The last capital before a small letter starts a word of its own.
            if (at > 0 && at + 1 < name.Length && name[at + 1] is >= 'a' and <= 'z')
                break;
            name[at] = (char)(name[at] + 32);
        }
        return new string(name);
    }

    private static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
