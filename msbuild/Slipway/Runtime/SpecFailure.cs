using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Slipway.Runtime;

/// <summary>An exception of user code as one line in MSBuild's form, at the user's own file, line and column.</summary>
internal static class SpecFailure
{
    public static string Line(Exception exception, MethodInfo method)
    {
        var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
        var message = string.Join(' ', cause.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        var text = $"the [Spec] method {SpecMethods.FullName(method)} threw {cause.GetType().FullName}: {message}";
        var place = Place(cause);
        return string.Create(CultureInfo.InvariantCulture, $"{place}error SLIP9023: {text}");
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
