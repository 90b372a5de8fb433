import 'package:flutter/material.dart';
import 'package:http/http.dart' as http;
import 'package:videosdk/videosdk.dart';

const _host = 'https://api.videosdk.live/v2';

class MeetingPage extends StatefulWidget {
  const MeetingPage({super.key, required this.token, required this.roomId});

  final String token;
  final String roomId;

  @override
  State<MeetingPage> createState() => _MeetingPageState();
}

class _MeetingPageState extends State<MeetingPage> {
  late final Room room;
  String? problem;

  Future<bool> validate() async {
    final response = await http.get(
      Uri.parse('$_host/rooms/validate/${widget.roomId}'),
      headers: {'Authorization': widget.token},
    );
    if (response.statusCode == 200) return true;
    //                         ^^^ http
    setState(() {
      problem = switch (response.statusCode) {
        400 => 'Check the room id',
      //^^^ videosdk
        401 => 'The token is invalid',
      //^^^ videosdk
        403 => 'You may not join',
      //^^^ videosdk
        404 => 'No such room',
      //^^^ videosdk
        _ => 'Something went wrong',
      };
    });
    return false;
  }

  @override
  void initState() {
    super.initState();
    room = VideoSDK.createRoom(roomId: widget.roomId, token: widget.token, maxResolution: 'hd');
    room.on(Events.error, (error) {
      if (error['code'] == 4001) setState(() => problem = 'Token expired');
      //                   ^^^^ other
    });
  }

  @override
  Widget build(BuildContext context) {
    return Container(
      width: 404,
      //     ^^^ -
      height: 500,
      //      ^^^ -
      padding: const EdgeInsets.fromLTRB(16, 8, 16, 24),
      //                                 ^^ -   ^^ -
      //                                     ^ -    ^^ -
      decoration: BoxDecoration(
        color: Colors.grey[200],
        //                 ^^^ -
        borderRadius: BorderRadius.circular(12),
        //                                  ^^ -
        border: Border.all(color: const Color(0xFF404040), width: 2),
        //                                    ^^^^^^^^^^ -        ^ -
      ),
      child: AnimatedOpacity(
        opacity: problem == null ? 0 : 1,
        //                         ^ - ^ -
        duration: const Duration(milliseconds: 300),
        //                                     ^^^ -
        child: Text(problem ?? '', maxLines: 3, style: TextStyle(color: Colors.red[400])),
        //                                   ^ -                                   ^^^ -
      ),
    );
  }
}
