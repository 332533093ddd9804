using Slipway.Cli;
using Slipway.Cli.Terminals;

return await SlipwayCommand.RunAsync(args, Terminal.OfProcess(), CancellationToken.None);
