using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Slipway.Runtime;

/// <summary>An exception of user code as one line in MSBuild's form, at the user's own file, line and column.</summary>
internal static class SpecFailure
{
    /// <summary>What the host writes about an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="method">The [Spec] method that ended with it.</param>
    public static string Line(Exception exception, MethodInfo method)
    {
        var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
        if (cause is MistakenCallException { Line: > 0 } mistake)
            return SpecMistakes.Line(mistake);
        var text =
            Said(cause)
            ?? $"the [Spec] method {SpecMethods.FullName(method)} threw {cause.GetType().FullName}: {cause.Message}";
        var message = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return string.Create(CultureInfo.InvariantCulture, $"{Place(cause)}error SLIP9023: {message}");
    }

    /// <summary>What the library itself says about a call; null for an exception of other code.</summary>
    private static string? Said(Exception cause)
    {
        if (!IsOfLibrary(cause))
            return null;
        if (cause is ArgumentNullException { ParamName: var name })
            return MistakenCallException.NullFor(name ?? "");
        // What .NET adds to a message says nothing to those who wrote the call.
        var added = cause.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return added < 0 ? cause.Message : cause.Message[..added];
    }

    /// <summary>Whether the library threw it, by itself or through a check of .NET's.</summary>
    private static bool IsOfLibrary(Exception cause)
    {
        var thrower =
            cause is ArgumentException
                ? new StackTrace(cause)
                    .GetFrames()
                    .Select(frame => frame.GetMethod()?.DeclaringType)
                    .FirstOrDefault(type => type is not null && !typeof(ArgumentException).IsAssignableFrom(type))
                : cause.TargetSite?.DeclaringType;
        return thrower?.Assembly == typeof(SpecFailure).Assembly;
    }

    /// <summary>The first frame that has a source file, which framework and library frames have not.</summary>
    private static string Place(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var isOurs = frame.GetMethod()?.DeclaringType?.Assembly == typeof(SpecFailure).Assembly;
            if (!isOurs && frame.GetFileName() is { Length: > 0 } file)
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file}({frame.GetFileLineNumber()},{frame.GetFileColumnNumber()}): "
                );
        }
        return "";
    }
}
